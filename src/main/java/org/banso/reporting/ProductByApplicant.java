package org.banso.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * R2: product classes by applicant classes (domain.md 5). Each counted case has exactly one primary product and one
 * applicant type, so both margins add up to the cases received. What has no class, or none we publish, is OTHER.
 */
public record ProductByApplicant(Map<String, Map<String, Integer>> cells, Map<String, Map<String, Integer>> fine) {
    /** Rows as published: 医薬品, 医療機器, 再生医療等製品, その他. */
    public static final List<String> PRODUCTS = List.of("DRUG", "DEVICE", "REGEN", "OTHER");
    /** Columns as published: ベンチャー, アカデミア, 個人等, その他. */
    public static final List<String> APPLICANTS = List.of("V", "A", "I", "O");

    /** Stands for the product type of cases that have none. */
    public static final String NO_TYPE = "";

    /** Cases of one product type and one applicant type (the fine codes of the lists). */
    public record Cell(String productType, String applicantType, int cases) {
    }

    static ProductByApplicant of(List<Cell> fine, UnaryOperator<String> productClass, UnaryOperator<String> applicantClass) {
        Map<String, Map<String, Integer>> cells = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> types = new LinkedHashMap<>();
        PRODUCTS.forEach(product -> cells.put(product, emptyRow()));
        for (Cell cell : fine) {
            String product = known(PRODUCTS, productClass.apply(cell.productType()), "OTHER");
            String applicant = known(APPLICANTS, applicantClass.apply(cell.applicantType()), "O");
            cells.get(product).merge(applicant, cell.cases(), Integer::sum);
            types.computeIfAbsent(Objects.requireNonNullElse(cell.productType(), NO_TYPE), type -> emptyRow()).merge(applicant, cell.cases(), Integer::sum);
        }
        return new ProductByApplicant(cells, types);
    }

    private static Map<String, Integer> emptyRow() {
        Map<String, Integer> row = new LinkedHashMap<>();
        APPLICANTS.forEach(applicant -> row.put(applicant, 0));
        return row;
    }

    private static String known(List<String> classes, String found, String otherwise) {
        return classes.contains(Objects.requireNonNullElse(found, otherwise)) ? Objects.requireNonNullElse(found, otherwise) : otherwise;
    }

    /** The same by the fine product types (L4) that occur; cases without a type under {@link #NO_TYPE}. */
    public int ofType(String type, String applicant) {
        return fine.get(type).get(applicant);
    }

    public int ofType(String type) {
        return fine.get(type).values().stream().mapToInt(Integer::intValue).sum();
    }

    public int at(String product, String applicant) {
        return cells.get(product).get(applicant);
    }

    public int ofProduct(String product) {
        return cells.get(product).values().stream().mapToInt(Integer::intValue).sum();
    }

    public int ofApplicant(String applicant) {
        return cells.values().stream().mapToInt(row -> row.get(applicant)).sum();
    }

    public int total() {
        return PRODUCTS.stream().mapToInt(this::ofProduct).sum();
    }

    /** Share of the total in whole per cent; 0 when there is nothing. */
    public long percent(int cases) {
        return total() == 0 ? 0 : Math.round(100.0 * cases / total());
    }
}
