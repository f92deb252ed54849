package vn.tuyengiao.portal.task.domain.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface TaskRepository extends JpaRepository<Task, UUID> {

	List<Task> findByParentIdAndStatusInOrderById(UUID parent, Collection<TaskStatus> statuses);

}
