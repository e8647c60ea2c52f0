package org.skolbro.installer.internal.archive;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.skolbro.api.form.AddOnReport.Screen;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.text.Text;

/**
 * Asks the form of an archive what it declares, in a loader and a thread of its own. The core hears nothing of it. What never
 * answers cannot be stopped in Java; it is left alone and told of.
 */
final class Trial {

    private static final int PATIENCE_SECONDS = 10;

    private Trial() {
    }

    /** What came of it. */
    record Answer(Optional<FormDeclaration> declaration, List<Screen> screens, List<Text> faults) {

        static Answer fault(Text fault) {
            return new Answer(Optional.empty(), List.of(), List.of(fault));
        }
    }

    static Answer of(Contents contents, Wires wires, Parts parts) {
        TrialLoader loader = new TrialLoader(contents.files(), wires.offered());
        FutureTask<Answer> task = new FutureTask<>(() -> ask(loader, parts));
        Thread thread = new Thread(task, "skolbro-trial");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            return Answer.fault(ArchiveSentences.failed(failed.getCause()));
        } catch (TimeoutException slow) {
            return Answer.fault(ArchiveSentences.slow(PATIENCE_SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.fault(ArchiveSentences.slow(PATIENCE_SECONDS));
        }
    }

    private static Answer ask(TrialLoader loader, Parts parts) {
        String name = parts.form().orElseThrow().className();
        try {
            Class<?> type = loader.loadClass(name);
            Constructor<?> constructor = type.getConstructor();
            if (!Modifier.isPublic(type.getModifiers())) {
                return Answer.fault(ArchiveSentences.needsArguments(name));
            }
            if (!(constructor.newInstance() instanceof SchoolForm form)) {
                return Answer.fault(ArchiveSentences.noForm());
            }
            FormDeclaration declared = form.declaration();
            List<Text> faults = new ArrayList<>();
            if (!declared.equals(form.declaration())) {
                faults.add(ArchiveSentences.changeable());
            }
            return new Answer(Optional.of(declared), TrialScreens.of(loader, parts), faults);
        } catch (NoSuchMethodException none) {
            return Answer.fault(ArchiveSentences.needsArguments(name));
        } catch (InvocationTargetException failed) {
            return Answer.fault(ArchiveSentences.failed(failed.getCause()));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failed) {
            return Answer.fault(ArchiveSentences.failed(failed));
        }
    }
}
