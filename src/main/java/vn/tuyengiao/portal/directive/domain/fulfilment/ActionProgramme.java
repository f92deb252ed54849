package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/** How a unit carries a directive out (chương trình hành động): text, date, files. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ActionProgramme extends AggregateRoot {

	static final int MAX_FILES = 10;

	private UUID directiveId;

	private UUID unitId;

	private String reference = "";

	private LocalDate datedOn;

	private String content = "";

	private boolean enteredFor;

	private UUID createdBy;

	private Instant createdAt;

	private UUID lastEditedBy;

	private Instant lastEditedAt;

	@ElementCollection
	@CollectionTable(name = "action_programme_file", joinColumns = @JoinColumn(name = "programme_id"))
	@OrderColumn(name = "position")
	@Column(name = "file_id")
	@Getter(AccessLevel.NONE)
	private List<UUID> files = new ArrayList<>();

	ActionProgramme(UUID id, UUID directiveId, UUID unitId, LocalDate datedOn, UUID author, Instant at) {
		super(id);
		this.directiveId = directiveId;
		this.unitId = unitId;
		this.datedOn = datedOn;
		this.createdBy = author;
		this.createdAt = at;
		this.lastEditedBy = author;
		this.lastEditedAt = at;
	}

	void write(String newReference, LocalDate newDatedOn, String newContent, UUID author, boolean onBehalf,
			Instant at) {
		reference = newReference;
		datedOn = newDatedOn;
		content = newContent;
		enteredFor |= onBehalf;
		lastEditedBy = author;
		lastEditedAt = at;
	}

	void attach(UUID fileId) {
		if (files.size() >= MAX_FILES) {
			throw new RefusedException("directive.refused.documents", MAX_FILES);
		}
		files.add(fileId);
	}

	/** Takes a file out; nothing for none. */
	void detach(@Nullable UUID fileId) {
		files.remove(fileId);
	}

	boolean hasFilesBut(@Nullable UUID fileId) {
		return files.stream().anyMatch(file -> !file.equals(fileId));
	}

}
