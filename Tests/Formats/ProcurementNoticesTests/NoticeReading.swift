import InputFiles
import ProcurementIndicators
import ProcurementNotices

/// What a reader makes of a text.
struct NoticeReading {
    let ledger: NoticeLedger
    var notices = 0
    var problems: [InputProblem] = []
    var settings = IndicatorSettings()

    init(_ text: String) throws { try self.init(ByteSource(bytes: Array(text.utf8), name: "notices.json")) }

    init(_ sources: ByteSource...) throws {
        ledger = NoticeLedger()
        let licensed = VocabularyPrefixes(["15"])
        settings.licensed = licensed
        for source in sources {
            let reader = NoticeReader(source, into: ledger, licensed: licensed)
            while let step = try reader.next() {
                switch step {
                case .notice: notices += 1
                case .problem(let problem): problems.append(problem)
                }
            }
        }
    }

    var findings: Findings { ledger.findings(settings) }

    /// The codes of the indicators that flag something.
    var flagged: Set<String> { Set(findings.flags.map(\.indicator.code)) }
}
