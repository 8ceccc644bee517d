import Access
import Storage
import Suppliers
import Testing

@testable import Tendering

/// What the route asks where a bidder is excluded or excludable.
@Suite struct RouteTests {
    private static func file(_ route: ProcurementRoute, _ ground: ExclusionGround = .slavery) -> SampleFile {
        var facts = ProcurementFacts(title: "Cleaning", cpv: ["90910000"])
        facts.route = route
        var sample = SampleFile(tier: facts)
        sample.screenAll()
        let day = SampleFile.day.adding(days: -50)
        sample.add(
            .ground(
                GroundFinding(
                    party: sample.bidder, ground: ground, applies: .yes, eventOn: day, knownSince: day,
                    continuing: .yes, evidence: "In the register")))
        return sample
    }

    private static func refusal(_ sample: SampleFile, by person: String = "two") -> TenderingError.Code? {
        do throws(TenderingError) {
            try DecisionRule.check(.goOn, basis: nil, sample.file, on: SampleFile.day, by: ID(stored: person))
            return nil
        } catch { return error.code }
    }

    private static func kinds(_ sample: SampleFile) -> [GateTask.Kind: String] {
        GateRule.tasks(sample.file, on: SampleFile.day).reduce(into: [:]) { $0[$1.kind] = $1.source.place }
    }

    @Test func anExcludedSupplierStopsEveryRoute() {
        #expect(Self.refusal(Self.file(.open)) == .notCleared)
        #expect(Self.refusal(Self.file(.competitiveFlexible)) == .notCleared)
        #expect(Self.refusal(Self.file(.framework)) == .calledOff)
        #expect(Self.refusal(Self.file(.direct)) == .interestMissing)
        #expect(Self.kinds(Self.file(.framework))[.noCallOff] == "s45(6)")
        #expect(Self.kinds(Self.file(.direct))[.stateInterest] == "s41(4)-(5)")
    }

    @Test func aStatedPublicInterestIsWeighedBySomebodyElse() {
        var sample = Self.file(.direct)
        sample.add(.interest(PublicInterest(ground: .urgency, reason: "Nobody else can do it")), by: "one")
        #expect(Self.refusal(sample, by: "one") == .samePerson)
        #expect(Self.refusal(sample) == nil)
        #expect(Self.kinds(sample)[.stateInterest] == nil)
    }

    @Test func anExcludableSupplierIsConsidered() {
        #expect(Self.kinds(Self.file(.direct, .professionalMisconduct))[.considerExcludable] == "s41(4)")
        #expect(Self.kinds(Self.file(.framework, .professionalMisconduct))[.considerExcludable] == "s48")
        #expect(Self.kinds(Self.file(.open, .professionalMisconduct))[.considerExcludable] == "s26(2), s27(3), s28(4)")
        #expect(Self.refusal(Self.file(.open, .professionalMisconduct)) == nil)
    }

    @Test func theInterestIsForDirectAwardsAlone() {
        let entry = BidderEntry.interest(PublicInterest(ground: .sector, reason: "Nobody else can do it"))
        #expect(throws: TenderingError(.wrongStage)) {
            try EntryRule.check(entry, fits: Self.file(.open).file, by: nil, on: SampleFile.day)
        }
        #expect(throws: Never.self) {
            try EntryRule.check(entry, fits: Self.file(.direct).file, by: nil, on: SampleFile.day)
        }
    }

    @Test func theRouteShowsInWhatIsAsked() {
        let framework = RequirementRule.requirements(tier: .low, route: .framework)
        #expect(framework.contains { $0.kind == .callOffCheck && $0.isConfirmed })
        #expect(framework.contains { $0.kind == .frameworkExclusion && !$0.isConfirmed })
        #expect(!RequirementRule.requirements(tier: .low, route: .open).contains { $0.kind == .callOffCheck })
    }
}
