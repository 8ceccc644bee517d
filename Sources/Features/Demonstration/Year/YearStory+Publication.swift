import CodeOfPractice
import Publications
import Storage

extension YearStory {
    /// November: the statement of the year is written, approved by both who sign, and published with the progress page.
    func tellPublication(organisation: String, welshOrganisation: String) async throws {
        let (publications, lead) = (services.publications, try person("lead"))
        let today = try day(20, 11)
        guard let end = StoryCalendar.yearEnd(before: today), let start = Day(year: end.year - 1, month: 4, day: 1)
        else { throw DemonstrationError("no year to tell of") }
        var facts = StatementFacts(
            start: start, end: end, takenOn: today, organisation: organisation, welshOrganisation: welshOrganisation)
        if let code = try await services.code.progress(as: lead).first {
            facts.commitments = code.commitments.compactMap { line in
                line.commitment.map {
                    StatementFacts.Commitment(
                        number: String($0.number), done: line.done, underWay: line.byStatus[.inProgress] ?? 0,
                        notStarted: line.byStatus[.notStarted] ?? 0, overdue: line.overdue)
                }
            }
        }
        facts.livingWage = .accredited
        facts.championNamed = true
        let statement = try await publications.draft(
            facts, texts: [.english: Self.english, .welsh: Self.welsh], as: lead)
        try await publications.propose(statement, as: lead)
        try await publications.approve(statement, agreesToBeNamed: true, as: try person("commissioner"))
        try await publications.approve(statement, agreesToBeNamed: true, as: try person("chief"))
        try await publications.publish(statement, as: lead)
        try await publications.publishProgress(facts, choosing: [.commitments, .livingWage, .champion], as: lead)
    }

    private static let english: [StatementSection: String] = [
        .structure: "We are a police force of 1,900 people. We buy from some fifty businesses.",
        .policies: "We have signed the Welsh code of practice. Anybody may use our whistle-blowing policy.",
        .dueDiligence: "Every supplier is compared with the lists that we keep. A person decides what a match means.",
        .risk: "Cleaning, guarding, vehicle washing, uniforms and gloves carry the highest risk in what we buy.",
        .effectiveness:
            "Each quarter we look at the plan, at how soon we pay, and at what our suppliers have answered.",
        .training: "Those who buy and those who manage contracts are trained first.",
        .plans: "We will ask every supplier of high risk who supplies them, and their suppliers in turn.",
    ]

    private static let welsh: [StatementSection: String] = [
        .structure: "Heddlu o 1,900 o bobl ydym ni. Rydym yn prynu gan ryw hanner cant o fusnesau.",
        .policies:
            "Rydym wedi llofnodi cod ymarfer Cymru. Caiff unrhyw un ddefnyddio ein polisi chwythu’r chwiban.",
        .dueDiligence: "Cymherir pob cyflenwr â’r rhestrau a gadwn. Person sy’n penderfynu beth yw ystyr cyfatebiaeth.",
        .risk: "Glanhau, gwarchod, golchi cerbydau, gwisgoedd a menig sydd â’r risg uchaf yn yr hyn a brynwn.",
        .effectiveness:
            "Bob chwarter edrychwn ar y cynllun, ar ba mor fuan y talwn, ac ar yr hyn a atebodd ein cyflenwyr.",
        .training: "Y rhai sy’n prynu a’r rhai sy’n rheoli contractau a hyfforddir gyntaf.",
        .plans: "Byddwn yn gofyn i bob cyflenwr risg uchel pwy sy’n eu cyflenwi nhw, ac i’r rheini yn eu tro.",
    ]
}
