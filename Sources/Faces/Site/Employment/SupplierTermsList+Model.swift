import EthicalEmployment
import Languages
import Questionnaires
import Storage
import Suppliers

/// The suppliers with what is known of their terms of work, those with a finding first.
struct SupplierTermsListPage: PageModel {
    var page: Storage.Page<SupplierTerms>
    /// What the suppliers of this page answered in their questionnaires; nil for those who may not see them.
    var own: [SupplierAnswer]?
    var filters: SupplierTermsFilters
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "employment/supplier-terms", title: words(.employmentTermsSuppliers), section: .code,
            trail: [EmploymentPage.crumb(words)],
            fields: [
                "hasAnswers": own != nil, "filters": filters.fields(in: words),
                "found": words(.employmentWageFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "download": Address("/employment/terms/suppliers.csv", query: address.query).with("page", nil)
                    .description,
                "table": table(words).fields(in: words), "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.employmentTermsSuppliers), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentColumnSupplier)),
                Table.Column(label: words(.employmentColumnSpend), isNumeric: true),
            ]
                + WorkQuestion.allCases.map { Table.Column(label: words(.employmentTermsQuestion, $0)) },
            rows: page.items.map { item in
                [
                    Table.Cell(item.name, link: Address(SupplierTermsPage.path(item.supplier))),
                    Table.Cell(item.yearlySpend.map(words.money) ?? words(.siteUnknown)),
                ] + WorkQuestion.allCases.map { cell($0, of: item, words) }
            })
    }

    /// What was recorded; the supplier's own answer stands below it.
    private func cell(_ question: WorkQuestion, of item: SupplierTerms, _ words: Words) -> Table.Cell {
        let answer = own?.first { $0.supplier == item.supplier && $0.question.key == question.questionnaireKey }
        return Table.Cell(
            "",
            tag: item.answers[question].map { words.tag(of: $0) } ?? Tag(.unknown, words(.employmentTermsUnknown)),
            note: answer.map { words(.employmentTermsSays(answer: words.answer($0.state, to: $0.question))) })
    }
}
