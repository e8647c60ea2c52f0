package org.skolbro.ui.internal.transfer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.ui.internal.work.Jobs;

/** What the views of packages between municipalities stand on. */
@Component(service = TransferServices.class)
public record TransferServices(Transfers transfers, Arrivals arrivals, Counterparts counterparts, Jobs jobs) {

    @Activate
    public TransferServices(@Reference Transfers transfers, @Reference Arrivals arrivals, @Reference Counterparts counterparts, @Reference Jobs jobs) {
        this.transfers = transfers;
        this.arrivals = arrivals;
        this.counterparts = counterparts;
        this.jobs = jobs;
    }
}
