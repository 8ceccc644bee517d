import Access
import EthicalEmployment
import Questionnaires
import Storage
import SupplyChains

extension YearStory {
    /// November: the winner is asked, names who supplies it, keeps one name to itself, and asks them in turn. Two tiers below
    /// the winner somebody says that workers paid for their jobs.
    func tellChain() async throws {
        let officer = try person("officer")
        let due = try day(18, 12)
        let winner = try await winner()
        let sent = try await services.chains.invite(
            winner, product: "cleaning of police buildings", category: "90911200",
            InvitationTerms(address: "", due: due), as: officer, deliver: nil)
        let first = try await begin(sent)
        // The picture shows what came since.
        try await services.chains.keepDay()
        // It has begun, and finds the questionnaire where it answers.
        _ = try await services.questionnaires.send(to: [winner], due: due, as: officer)
        let agency = try await name(
            "Corlan Cleaning Staff Ltd", "gb", "79620000", "night cleaners", share: "60", isHidden: false, as: first)
        let goods = try await name(
            "Cyflenwadau Eithinfynydd Cyf", "gb", "39830000", "gloves and cleaning products", share: "100",
            isHidden: false, as: first)
        try await answer(Self.winnersAnswers, as: first)
        try await services.chains.finish(as: first)
        try await services.employment.answer(
            .zeroHours, .beingPutRight, of: winner, workers: 9,
            explanation: "Night cleaners were told their shifts the day before. From February they hear a week ahead.",
            as: officer)
        try await tellSecondTier(agency, goods, due, as: first)
    }

    private func tellSecondTier(
        _ agency: ID<SupplyLink>, _ goods: ID<SupplyLink>, _ due: Day, as first: Respondent
    ) async throws {
        let terms = InvitationTerms(address: "", due: due)
        _ = try await services.chains.invite(agency, terms, as: first, deliver: nil)
        let second = try await begin(try await services.chains.invite(goods, terms, as: first, deliver: nil))
        let maker = try await name(
            "Kilang Sarung Getah Hijau Sdn. Bhd.", "my", "18424300", "rubber gloves", share: "80", isHidden: true,
            as: second)
        _ = try await name(
            "Sebonfa Ddu Cyf", "gb", "39831200", "detergents", share: "", isHidden: false, as: second)
        try await services.chains.finish(as: second)
        let third = try await begin(try await services.chains.invite(maker, terms, as: second, deliver: nil))
        try await services.chains.say(.unknown, as: third)
        try await services.chains.finish(as: third)
    }

    private func begin(_ sent: SentInvitation) async throws -> Respondent {
        let node = "demonstration"
        let start = try await services.chains.start(token: sent.link.token, node: node)
        guard let respondent = try await services.chains.respondent(session: start.token, node: node) else {
            throw DemonstrationError("a business that cannot answer")
        }
        return respondent
    }

    private func name(
        _ name: String, _ country: String, _ category: String, _ product: String, share: String, isHidden: Bool,
        as respondent: Respondent
    ) async throws -> ID<SupplyLink> {
        let naming = SupplierNaming(
            facts: BusinessFacts(name: name, country: country, category: category), product: product, share: share,
            isHidden: isHidden)
        return try await services.chains.name(naming, as: respondent)
    }

    /// Answers what is asked until nothing is missing, passes over what the business would rather not say, and sends it.
    private func answer(_ answers: [String: TypedAnswer], as respondent: Respondent) async throws {
        for request in try await services.questionnaires.requests(as: respondent) {
            for _ in 0..<Self.mostRounds {
                let sheet = try await services.questionnaires.sheet(of: request.id, as: respondent)
                let missing = sheet.evaluation.missing
                if missing.isEmpty { break }
                let typed = missing.map { ($0.key, answers[$0.key] ?? TypedAnswer(skips: true)) }
                let faults = try await services.questionnaires.save(
                    Dictionary(uniqueKeysWithValues: typed), by: "Non Craig Lwyd", for: request.id, as: respondent)
                if let fault = faults.first { throw DemonstrationError("\(fault.key): \(fault.value)") }
            }
            try await services.questionnaires.submit(request.id, as: respondent)
        }
    }

    /// Answers open further questions; so often they are looked at again.
    private static let mostRounds = 9

    /// What the winner says of itself: good in most, open in some.
    private static let winnersAnswers: [String: TypedAnswer] = [
        "business.sector": TypedAnswer(values: ["cleaning"]),
        "business.workers": TypedAnswer(values: ["64"]),
        "business.lead": TypedAnswer(values: ["yes"]),
        "agency.used": TypedAnswer(values: ["yes"]),
        "agency.checked": TypedAnswer(values: ["some"]),
        "freedom.leave": TypedAnswer(values: ["yes"]),
        "pay.records": TypedAnswer(values: ["yes"]),
        "pay.account": TypedAnswer(values: ["yes"]),
        "pay.zeroHours": TypedAnswer(values: ["fair"]),
        "union.access": TypedAnswer(values: ["yes"]),
        "voice.channel": TypedAnswer(values: ["yes"]),
        "remedy.plan": TypedAnswer(values: ["no"]),
    ]
}
