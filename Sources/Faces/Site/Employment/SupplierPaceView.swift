import EthicalEmployment
import Languages

/// How quickly a supplier is paid, on the supplier's own page. Drawn by `{{#pace}}…{{/pace}}`.
struct SupplierPaceView: Sendable {
    var known: SupplierPaymentPace

    func fields(in words: Words) -> Fields {
        let pace = known.pace
        var lines = [
            EvidenceLine(
                label: words(.employmentPaymentsByNumber),
                text: [words.percent(pace.percentByNumber), words.inTime(pace)].compactMap { $0 }
                    .joined(separator: " · ")),
            EvidenceLine(label: words(.employmentPaymentsMedian), text: words.days(pace.medianDays)),
            EvidenceLine(label: words(.employmentNamesColumnInvoices), text: words.number(pace.invoices)),
        ]
        if let latest = known.latest {
            lines.append(
                EvidenceLine(
                    label: words(.employmentPaceLatest),
                    text: [
                        words.period(latest.period), words.percent(latest.percentByNumber),
                        words(
                            .employmentPaymentsOf(
                                part: words.number(latest.paidInTime), whole: words.number(latest.paid))),
                    ].joined(separator: " · ")))
        }
        lines.append(
            EvidenceLine(label: words(.employmentPaceNames), text: known.names.joined(separator: " · ")))
        if let loaded = known.loadedAt {
            let day = words.shortDay(Words.day(of: loaded))
            lines.append(
                EvidenceLine(label: words(.employmentPaceSource), text: words(.employmentPaceLoaded(day: day))))
        }
        return ["paceLines": lines.map(\.fields)]
    }
}
