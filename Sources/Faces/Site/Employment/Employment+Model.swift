import EthicalEmployment
import Languages
import Storage

/// What is known today of how workers are treated, with the way to each part.
struct EmploymentPage: PageModel {
    var overview: EmploymentOverview

    static func crumb(_ words: Words) -> Crumb { Crumb(words(.employmentTitle), Address("/employment")) }

    func page(in words: Words) -> Page {
        Page(
            "employment/overview", title: words(.employmentTitle), section: .code,
            fields: [
                "table": Table(
                    caption: words(.employmentOverview), hidesCaption: true,
                    columns: [
                        Table.Column(label: words(.employmentColumnWhat)),
                        Table.Column(label: words(.employmentColumnNow)),
                        Table.Column(label: words(.employmentColumnStatus)),
                    ], rows: rows(words)
                ).fields(in: words)
            ])
    }

    private func rows(_ words: Words) -> [[Table.Cell]] {
        [champion(words), policy(words)] + WorkQuestion.allCases.map { terms($0, words) }
            + [supplierTerms(words), wage(words), suppliers(words), payments(words), promises(words)]
    }

    private func champion(_ words: Words) -> [Table.Cell] {
        let champion = overview.champion
        let tag: Tag =
            switch champion?.isMember {
            case nil: Tag(.unknown, words(.employmentChampionNone))
            case true?: Tag(.good, words(.employmentChampionNamed))
            case false?: Tag(.warn, words(.employmentChampionLeft))
            }
        return [
            Table.Cell(words(.employmentChampionTitle), link: Address("/employment/champion")),
            Table.Cell(
                champion?.name ?? words(.siteUnknown),
                note: champion.map { words(.employmentSince(day: words.shortDay($0.since))) }),
            Table.Cell("", tag: tag),
        ]
    }

    private func policy(_ words: Words) -> [Table.Cell] {
        let policy = overview.policy
        return [
            Table.Cell(words(.employmentPolicyTitle), link: Address("/employment/whistle-blowing")),
            Table.Cell(
                policy?.evidence.title ?? words(.siteUnknown),
                note: policy.map { words(.employmentSince(day: words.shortDay($0.adoptedOn))) }),
            Table.Cell(
                "",
                tag: policy.flatMap { words.reviewTag(of: $0.expiry(on: overview.today)) }
                    ?? Tag(.unknown, words(.employmentPolicyNone))),
        ]
    }

    private func terms(_ question: WorkQuestion, _ words: Words) -> [Table.Cell] {
        let answer = overview.answers[question]
        return [
            Table.Cell(
                words(.employmentTermsQuestion, question),
                link: Address("/employment/terms", ["question": question.rawValue])),
            Table.Cell(answer.map { words.shortDay(Words.day(of: $0.recordedAt)) } ?? words(.siteUnknown)),
            Table.Cell("", tag: words.tag(of: answer)),
        ]
    }

    private func supplierTerms(_ words: Words) -> [Table.Cell] {
        let (known, all) = (overview.suppliersWithTerms, overview.suppliers.suppliers)
        return [
            Table.Cell(words(.employmentTermsSuppliers), link: Address("/employment/terms/suppliers")),
            Table.Cell(words(.employmentTermsKnown(part: words.number(known), whole: words.number(all)))),
            Table.Cell("", tag: Tag(.unknown, words(.employmentWageNotKnown(count: all - known)))),
        ]
    }

    private func wage(_ words: Words) -> [Table.Cell] {
        let status = overview.livingWage
        return [
            Table.Cell(words(.employmentWageOwn), link: Address("/employment/living-wage/own")),
            Table.Cell(
                status.map { words(.employmentWageState, $0.state) } ?? words(.siteUnknown),
                note: status.map { words(.employmentChecked(day: words.shortDay($0.checkedOn))) }),
            Table.Cell(
                "", tag: status.flatMap { words.tag(of: $0.expiry(on: overview.today)) } ?? words.tag(of: status)),
        ]
    }

    private func suppliers(_ words: Words) -> [Table.Cell] {
        let counts = overview.suppliers
        return [
            Table.Cell(words(.employmentWageSuppliers), link: Address("/employment/living-wage")),
            Table.Cell(
                words(
                    .employmentWageOf(
                        part: words.number(counts.byState[.accredited] ?? 0), whole: words.number(counts.suppliers))),
                note: counts.expired > 0 ? words(.employmentWageExpired(count: counts.expired)) : nil),
            Table.Cell("", tag: Tag(.unknown, words(.employmentWageNotKnown(count: counts.unknown)))),
        ]
    }

    private func payments(_ words: Words) -> [Table.Cell] {
        let figures = overview.payments
        return [
            Table.Cell(words(.employmentPaymentsTitle), link: Address("/employment/payments")),
            Table.Cell(
                figures.map { words(.employmentPaymentsInTime(percent: words.percent($0.percentByNumber))) }
                    ?? words(.siteUnknown),
                note: figures.map { words.period($0.period) }),
            Table.Cell(
                "",
                tag: figures.map { figures in
                    figures.unpaid > 0
                        ? Tag(.warn, words(.employmentPaymentsUnpaid(count: figures.unpaid)))
                        : Tag(.plain, words(.employmentPaymentsNoneUnpaid))
                } ?? Tag(.unknown, words(.employmentPaymentsNone))),
        ]
    }

    private func promises(_ words: Words) -> [Table.Cell] {
        let counts = overview.promises
        let kept = (counts[.kept] ?? 0) + (counts[.keptLate] ?? 0)
        let standing = counts.filter { $0.key != .withdrawn }.values.reduce(0, +)
        let behind = counts[.behind] ?? 0
        return [
            Table.Cell(words(.employmentPromisesTitle), link: Address("/employment/promises")),
            Table.Cell(
                standing == 0
                    ? words(.employmentPromisesNone)
                    : words(.employmentPromisesKept(part: words.number(kept), whole: words.number(standing)))),
            Table.Cell(
                "",
                tag: standing == 0
                    ? Tag(.unknown, words(.siteUnknown))
                    : behind > 0
                        ? Tag(.warn, words(.employmentPromisesBehind(count: behind)))
                        : Tag(.plain, words(.employmentPromisesNoneBehind))),
        ]
    }
}
