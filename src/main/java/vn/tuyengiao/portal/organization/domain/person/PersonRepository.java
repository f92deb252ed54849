package vn.tuyengiao.portal.organization.domain.person;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, UUID> {

}
