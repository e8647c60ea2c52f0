package org.skolbro.core.bundle;

import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.text.Text;

/** Takes in what somebody who may write on this machine has laid into its folder; nobody is logged in. Implemented by the core. */
public interface ArchiveIntake {

    /** As an administrator's install, with the folder in the place of a person. With faults in the report nothing was installed. */
    AddOnReport fromFolder(AddOnArchive archive);

    /** It was not even examined, and why; told beside the others. */
    void refused(String fileName, long bytes, Text why);
}
