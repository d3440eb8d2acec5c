package org.banso.honorarium;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** A new version of the rates as it is typed; percentages as people write them, 10.21. */
public class FeeRateForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NOTE_MAX = 200;
    private static final int YEN_MAX = 10_000_000;
    private static final int PER_CENT = 100;

    private LocalDate validFrom;
    private Integer hourlyYen;
    private Integer dailyCapYen;
    private Integer unitMinutes;
    private FeeRounding rounding;
    private boolean travelTimePaid;
    private boolean ownBodyUnpaid;
    private String withheldRate;
    private String withheldRateAbove;
    private Integer withheldLimitYen;
    private String note;

    /** Filled with what holds now. */
    public static FeeRateForm of(FeeTerms terms) {
        var form = new FeeRateForm();
        form.hourlyYen = terms.hourlyYen();
        form.dailyCapYen = terms.dailyCapYen();
        form.unitMinutes = terms.unitMinutes();
        form.rounding = terms.rounding();
        form.travelTimePaid = terms.travelTimePaid();
        form.ownBodyUnpaid = terms.ownBodyUnpaid();
        form.withheldRate = BigDecimal.valueOf(terms.withheldRate(), 2).toPlainString();
        form.withheldRateAbove = BigDecimal.valueOf(terms.withheldRateAbove(), 2).toPlainString();
        form.withheldLimitYen = terms.withheldLimitYen();
        return form;
    }

    /** @throws BusinessException telling every fault at its field */
    public FeeTerms terms() {
        var faults = new ArrayList<Fault>();
        yen(faults, "hourlyYen", hourlyYen, true);
        yen(faults, "dailyCapYen", dailyCapYen, false);
        yen(faults, "withheldLimitYen", withheldLimitYen, true);
        if (unitMinutes == null || unitMinutes < 1 || unitMinutes > 60) {
            faults.add(new Fault("unitMinutes", "honorarium.rate.unit"));
        }
        if (rounding == null) {
            faults.add(new Fault("rounding", "common.choosePlease"));
        }
        int low = rate(faults, "withheldRate", withheldRate);
        int high = rate(faults, "withheldRateAbove", withheldRateAbove);
        if (Text.length(note) > NOTE_MAX) {
            faults.add(new Fault("note", "support.tooLong", NOTE_MAX, Text.length(note)));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        return new FeeTerms(hourlyYen, dailyCapYen, unitMinutes, rounding, travelTimePaid, ownBodyUnpaid, low, high, withheldLimitYen);
    }

    private static void yen(List<Fault> faults, String field, Integer yen, boolean required) {
        if (yen == null && required) {
            faults.add(new Fault(field, "common.fillPlease"));
        } else if (yen != null && (yen < 0 || yen > YEN_MAX)) {
            faults.add(new Fault(field, "honorarium.rate.yen"));
        }
    }

    private static int rate(List<Fault> faults, String field, String typed) {
        try {
            int rate = new BigDecimal(typed.strip()).multiply(BigDecimal.valueOf(PER_CENT)).intValueExact();
            if (rate >= 0 && rate <= FeeTerms.WHOLE) {
                return rate;
            }
        } catch (ArithmeticException | NumberFormatException | NullPointerException e) {
            // Told below: whatever it is, it is no percentage with two decimals.
        }
        faults.add(new Fault(field, "honorarium.rate.percent"));
        return 0;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public Integer getHourlyYen() {
        return hourlyYen;
    }

    public void setHourlyYen(Integer hourlyYen) {
        this.hourlyYen = hourlyYen;
    }

    public Integer getDailyCapYen() {
        return dailyCapYen;
    }

    public void setDailyCapYen(Integer dailyCapYen) {
        this.dailyCapYen = dailyCapYen;
    }

    public Integer getUnitMinutes() {
        return unitMinutes;
    }

    public void setUnitMinutes(Integer unitMinutes) {
        this.unitMinutes = unitMinutes;
    }

    public FeeRounding getRounding() {
        return rounding;
    }

    public void setRounding(FeeRounding rounding) {
        this.rounding = rounding;
    }

    public boolean isTravelTimePaid() {
        return travelTimePaid;
    }

    public void setTravelTimePaid(boolean travelTimePaid) {
        this.travelTimePaid = travelTimePaid;
    }

    public boolean isOwnBodyUnpaid() {
        return ownBodyUnpaid;
    }

    public void setOwnBodyUnpaid(boolean ownBodyUnpaid) {
        this.ownBodyUnpaid = ownBodyUnpaid;
    }

    public String getWithheldRate() {
        return withheldRate;
    }

    public void setWithheldRate(String withheldRate) {
        this.withheldRate = withheldRate;
    }

    public String getWithheldRateAbove() {
        return withheldRateAbove;
    }

    public void setWithheldRateAbove(String withheldRateAbove) {
        this.withheldRateAbove = withheldRateAbove;
    }

    public Integer getWithheldLimitYen() {
        return withheldLimitYen;
    }

    public void setWithheldLimitYen(Integer withheldLimitYen) {
        this.withheldLimitYen = withheldLimitYen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
