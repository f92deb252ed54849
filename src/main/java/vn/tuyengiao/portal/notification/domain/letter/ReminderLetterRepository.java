package vn.tuyengiao.portal.notification.domain.letter;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReminderLetterRepository extends JpaRepository<ReminderLetter, UUID> {

}
