package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.shared.BusinessException;

/** Writes a form that {@link FormQueries} drew up as a file. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class Forms {
    @Inject
    private FormPdf pdf;
    @Inject
    private FormXlsx xlsx;
    @Inject
    private JapaneseFonts fonts;

    /** Whether this machine can write Japanese into a PDF. */
    public boolean canWritePdf() {
        return fonts.font().isPresent();
    }

    /** @throws BusinessException printout.noFont when {@link #canWritePdf} says no */
    public void pdf(KarteForm form, Locale reader, OutputStream out) throws IOException {
        pdf.write(form, reader, out);
    }

    /** Into the office's template. */
    public void xlsx(KarteForm form, Locale reader, OutputStream out) throws IOException {
        xlsx.write(form, reader, out);
    }
}
