package org.skolbro.core.internal.consent;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.ConsentStore;

/** Lets consent answers follow a child or a guardian whose two rows turn out to be one person. What they said stays as it was. */
@Component
public final class MergedAnswers implements PersonMoved {

    private final ConsentStore answers;

    @Activate
    public MergedAnswers(@Reference ConsentStore answers) {
        this.answers = answers;
    }

    @Override
    public String part() {
        return "consent-answers";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return answers.of(person).stream().map(ConsentAnswerId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        answers.replace(rows.stream().map(ConsentAnswerId::new).toList(), from, to);
    }
}
