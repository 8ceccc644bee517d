internal import ArgumentParser
internal import CProgramPages
internal import InputFiles
internal import Languages
internal import OpenContracting
internal import ProcurementIndicators
internal import ProcurementNotices
internal import Suppliers

/// `manumit contracts indicators`: the red flags of procurement data in files of notices. Needs no database and keeps nothing.
struct ContractsIndicators: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicators", abstract: say(.commandContractsIndicatorsAbstract),
        discussion: say(.commandContractsIndicatorsDiscussion))

    /// What one full-time worker costs for a month at the least: the National Living Wage from 1 April 2025, 12.21 pounds an
    /// hour (National Minimum Wage (Amendment) Regulations 2025; until 31 March 2026), 37.5 hours a week, 52 weeks a year.
    static let usualFloor = 1984.0

    @Argument(help: .say(.commandContractsIndicatorsFiles, as: .commandValuePath))
    var files: [String]

    @Option(help: .say(.commandContractsIndicatorsCurrency, as: .commandValueName))
    var currency: String?

    @Option(help: .say(.commandContractsIndicatorsLabourFloor, as: .commandValuePounds))
    var labourFloor: Double?

    @Option(help: .say(.commandContractsIndicatorsRegister, as: .commandValueFile))
    var register: String?

    @Option(help: .say(.commandContractsIndicatorsStatements, as: .commandValueFile))
    var statements: [String] = []

    @Option(help: .say(.commandContractsIndicatorsOwnBuyer, as: .commandValueName))
    var ownBuyer: [String] = []

    @Option(help: .say(.commandContractsIndicatorsSubcontracts, as: .commandValuePath))
    var subcontracts: [String] = []

    @Option(help: .say(.commandContractsIndicatorsSubmissionDays, as: .commandValueMethodDays))
    var submissionDays: [SubmissionDays] = []

    @Option(help: .say(.commandOptionFormat, as: .commandValueFormat))
    var format = OutputFormat.table

    @Flag(help: .say(.commandScreenSkipBad))
    var skipBad = false

    @Flag(help: .say(.commandContractsIndicatorsFailOnFindings))
    var failOnFindings = false

    func validate() throws {
        if let currency, currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
            throw ValidationError(say(.commandContractsIndicatorsBadCurrency))
        }
        if let labourFloor, !(labourFloor > 0 && labourFloor < 1e12) {
            throw ValidationError(say(.commandContractsIndicatorsBadFloor))
        }
        if ownBuyer.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError(say(.commandContractsIndicatorsBadBuyer))
        }
    }

    func run() throws {
        var problems = ProblemLog()
        // Most of what is in memory by now only starting needed.
        cprogrampages_let_go()
        let ledger = NoticeLedger(currency: currency)
        var choices = choices()
        try read(files, into: ledger, choices, &problems)
        choices.areSubcontracts = true
        if !subcontracts.isEmpty { try read(subcontracts, into: ledger, choices, &problems) }
        problems.tell()
        try problems.refuseErrors(unless: skipBad)
        let findings = ledger.findings(try settings(choices, ledger))
        try IndicatorReport(findings: findings, ledger: ledger).print(format)
        if !findings.flags.isEmpty, failOnFindings { throw ExitCode(CommandEnding.findings.rawValue) }
    }

    private func read(
        _ paths: [String], into ledger: NoticeLedger, _ choices: NoticeChoices, _ problems: inout ProblemLog
    ) throws {
        let bar = ProgressBar(.commandProgressReading)
        defer { bar.clear() }
        for file in try InputPaths.expand(paths, extensions: InputPaths.json) {
            let reader = NoticeReader(try ByteSource(path: file), into: ledger, choices: choices)
            var steps = 0
            while let step = try reader.next() {
                if case .problem(let problem) = step { problems.note(problem) }
                steps += 1
                if steps & 1023 == 0 { bar.show(reader.progress) }
            }
        }
    }

    private func choices() -> NoticeChoices {
        var choices = NoticeChoices(licensed: VocabularyPrefixes(LicensedLabourSector.codePrefixes))
        choices.tiers = TierFinder(words: Self.mark, code: { CodeMeaning(code: $0).hashValue }) { release in
            switch NoticeRisk.tier(of: release) {
            case .high: .high
            case .medium: .medium
            case .low: .low
            case .unknown: .unknown
            }
        }
        choices.ownBuyers = ownBuyer
        choices.namesSubcontractors = !subcontracts.isEmpty
        return choices
    }

    /// What the words of a notice come to for its tier: all that can be said of a purchase of which only the words are known.
    private static func mark(words release: Release) -> Int {
        let award = release.awards.first
        let title = release.tender?.title ?? award?.title
        let texts = [title, release.tender?.description ?? award?.description].compactMap { $0 }
        return InherentRisk.assess(RiskQuestion(category: title, text: texts)).findings.hashValue
    }

    private func settings(_ choices: NoticeChoices, _ ledger: NoticeLedger) throws -> IndicatorSettings {
        var settings = IndicatorSettings()
        settings.licensed = choices.licensed
        for threshold in submissionDays { settings.shortSubmissionDaysByMethod[threshold.method] = threshold.days }
        settings.labourIntensive = VocabularyPrefixes(LabourIntensiveService.codePrefixes)
        settings.monthlyFloor = labourFloor ?? (ledger.currency == "GBP" ? Self.usualFloor : nil)
        if let register {
            settings.companies = try CompanyRegister.facts(of: ledger.bodies, from: ByteSource(path: register))
        }
        for path in statements {
            let found = try StatementRegistry.bodies(
                ledger.bodies, named: ledger.name(ofBody:), foundIn: ByteSource(path: path))
            settings.withStatement = (settings.withStatement ?? []).union(found)
        }
        return settings
    }
}
