package vn.tuyengiao.portal.platform;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.data.domain.Persistable;

/**
 * An aggregate with an identifier given by us and a version that refuses a stale write.
 */
@MappedSuperclass
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class AggregateRoot implements Persistable<UUID> {

	@Id
	private UUID id;

	@Version
	private long version;

	@Transient
	@Getter(AccessLevel.NONE)
	private boolean stored;

	protected AggregateRoot(UUID id) {
		this.id = Objects.requireNonNull(id);
	}

	@Override
	public boolean isNew() {
		return !stored;
	}

	@PostLoad
	@PostPersist
	void markStored() {
		stored = true;
	}

	/**
	 * Refuses a change that was made on an older version than the stored one.
	 * @throws StaleException if so
	 */
	public void requireVersion(long expected) {
		if (version != expected) {
			throw new StaleException(getClass().getSimpleName() + " " + id);
		}
	}

	@Override
	public final boolean equals(Object other) {
		return this == other
				|| other instanceof AggregateRoot root && getClass() == other.getClass() && id.equals(root.id);
	}

	@Override
	public final int hashCode() {
		return id.hashCode();
	}

}
