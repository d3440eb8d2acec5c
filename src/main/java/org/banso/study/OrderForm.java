package org.banso.study;

import java.io.Serializable;
import java.time.LocalDate;

/** To whom a study is ordered, for how much and until when. */
public class OrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long vendorId;
    private Long amountYen;
    private LocalDate deadline;

    public Long getVendorId() {
        return vendorId;
    }

    public void setVendorId(Long vendorId) {
        this.vendorId = vendorId;
    }

    public Long getAmountYen() {
        return amountYen;
    }

    public void setAmountYen(Long amountYen) {
        this.amountYen = amountYen;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }
}
