import EthicalEmployment
import EvidenceFiles
import Languages
import Storage

/// Tables about employment as files for a spreadsheet.
struct EmploymentExport: Sendable {
    var name: String
    var headings: [String]
    var rows: [[String]]

    var download: Download { .table(name, headings: headings, of: rows, row: { $0 }) }

    static func livingWages(_ suppliers: [SupplierLivingWage], on today: Day, _ words: Words) -> EmploymentExport {
        EmploymentExport(
            name: "living-wage-\(today).csv",
            headings: [
                words(.employmentColumnSupplier), words(.employmentColumnSpend), words(.employmentColumnStatus),
                words(.employmentWageChecked), words(.employmentWageExpires), words(.employmentEvidence),
                words(.employmentEvidenceLink), words(.employmentNote),
            ],
            rows: suppliers.map { item in
                let status = item.status
                let state = status.map { words(.employmentWageState, $0.state) } ?? words(.employmentWageUnknown)
                return [
                    item.name, item.yearlySpend?.plain ?? "", state, status?.checkedOn.description ?? "",
                    status?.expiresOn?.description ?? "", status?.evidence.title ?? "",
                    status?.evidence.link ?? status?.evidence.file?.name ?? "",
                    status?.note ?? "",
                ]
            })
    }

    static func terms(_ suppliers: [SupplierTerms], on today: Day, _ words: Words) -> EmploymentExport {
        EmploymentExport(
            name: "terms-of-work-\(today).csv",
            headings: [words(.employmentColumnSupplier), words(.employmentColumnSpend)]
                + WorkQuestion.allCases.flatMap { question in
                    [
                        words(.employmentTermsQuestion, question), words(.employmentTermsHowMany),
                        words(.employmentTermsExplanation), words(.employmentRecorded),
                    ]
                },
            rows: suppliers.map { item in
                [item.name, item.yearlySpend?.plain ?? ""]
                    + WorkQuestion.allCases.flatMap { question -> [String] in
                        guard let answer = item.answers[question] else {
                            return [words(.employmentTermsUnanswered), "", "", ""]
                        }
                        return [
                            words(.employmentTermsState, answer.state), answer.workers.map(String.init) ?? "",
                            answer.explanation, Words.day(of: answer.recordedAt).description,
                        ]
                    }
            })
    }

    static func payments(_ figures: [PaymentFigures], on today: Day, _ words: Words) -> EmploymentExport {
        EmploymentExport(
            name: "payments-\(today).csv",
            headings: [
                words(.employmentExportFirst), words(.employmentExportLast), words(.employmentExportPaid),
                words(.employmentExportInTime), words(.employmentPaymentsByNumber), words(.employmentExportPaidAmount),
                words(.employmentExportInTimeAmount), words(.employmentPaymentsByValue),
                words(.employmentPaymentsMedian), words(.employmentPaymentsDisputed),
                words(.employmentPaymentsStillUnpaid), words(.employmentExportUnpaidAmount),
            ],
            rows: figures.map { figures in
                [
                    figures.period.first.description, figures.period.last.description, String(figures.paid),
                    String(figures.paidInTime), tenths(figures.percentByNumber), figures.paidAmount.plain,
                    figures.paidInTimeAmount.plain, tenths(figures.percentByValue), tenths(figures.medianDays),
                    String(figures.disputed), String(figures.unpaid), figures.unpaidAmount.plain,
                ]
            })
    }

    static func invoiceNames(_ names: [InvoiceName], on today: Day, _ words: Words) -> EmploymentExport {
        EmploymentExport(
            name: "invoice-names-\(today).csv",
            headings: [
                words(.employmentNamesColumnName), words(.employmentNamesRegister), words(.employmentColumnSupplier),
                words(.employmentNamesColumnInvoices), words(.employmentExportPaid), words(.employmentExportInTime),
                words(.employmentPaymentsByNumber), words(.employmentPaymentsMedian),
                words(.employmentNamesColumnSum), words(.employmentExportOtherCurrencies),
            ],
            rows: names.map { name in
                let pace = name.pace
                return [
                    name.name, words(.employmentNamesState, name.state), name.supplier?.name ?? "",
                    String(pace.invoices), String(pace.paid), String(pace.paidInTime), tenths(pace.percentByNumber),
                    tenths(pace.medianDays), pace.amount.plain, String(pace.inOtherCurrencies),
                ]
            })
    }

    static func promises(_ promises: [SocialValuePromise], on today: Day, _ words: Words) -> EmploymentExport {
        EmploymentExport(
            name: "promises-\(today).csv",
            headings: [
                words(.employmentColumnContract), words(.employmentPromise), words(.employmentPromiseMeasure),
                words(.employmentPromiseTarget), words(.employmentPromiseUnit), words(.employmentPromiseDue),
                words(.employmentPromiseDone), words(.employmentColumnStatus),
            ],
            rows: promises.map { promise in
                [
                    promise.contractTitle, promise.text, promise.measure, promise.target.text, promise.unit,
                    promise.due.description, promise.progress.delivered.text,
                    words(.employmentPromiseState, promise.progress.state),
                ]
            })
    }

    /// A figure with one decimal, rounded down; empty where there is none.
    private static func tenths(_ figure: Double?) -> String {
        guard let figure else { return "" }
        let tenths = Int((figure * 10 + 1e-7).rounded(.down))
        return "\(tenths / 10).\(tenths % 10)"
    }
}
