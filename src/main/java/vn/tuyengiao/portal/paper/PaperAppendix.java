package vn.tuyengiao.portal.paper;

import java.util.List;

/** What stands after the signature, on pages of its own (phụ lục). */
public record PaperAppendix(String title, List<PaperBlock> body, boolean landscape) {
}
