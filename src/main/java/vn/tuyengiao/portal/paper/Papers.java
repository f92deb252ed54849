package vn.tuyengiao.portal.paper;

import java.util.List;
import java.util.UUID;

/** What other modules may ask about documents. The access check is the caller's. */
public interface Papers {

	/** What was issued of the record, the newest first; one statement. */
	List<IssuedPaper> issued(PaperKind kind, UUID recordId);

}
