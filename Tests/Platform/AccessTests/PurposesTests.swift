import Access
import AuditTrail
import Storage
import TestSupport
import Testing

@Suite struct PurposesTests {
    private struct Place {
        let test: TestStore
        let purposes: Purposes
        let lead: Principal
        let keeper: Principal

        init() async throws {
            test = try await TestStore()
            purposes = Purposes(store: test.store, clock: test.clock, trail: test.trail)
            var lead = try await test.principal([.modernSlaveryLead])
            lead.session = "first"
            self.lead = lead
            keeper = try await test.principal([.administrator], in: lead.organisation)
        }

        func isAsked(_ kind: SensitiveKind, _ subject: String? = nil, as principal: Principal? = nil) async throws
            -> Bool
        {
            do {
                _ = try await purposes.opening(kind, subject, as: principal ?? lead)
                return false
            } catch is PurposeRequired { return true }
        }

        func reasons(_ kind: String) async throws -> [String?] {
            try await test.store.read { transaction in
                try transaction.query("SELECT reason FROM trail WHERE kind = \(kind) ORDER BY id") {
                    $0.optionalText(0)
                }
            }
        }
    }

    @Test func referralsAndReadersAreSensitiveUnlessSettledOtherwise() async throws {
        let place = try await Place()
        #expect(
            try await place.purposes.rules(as: place.lead) == [
                .referral: .oncePerSession, .readers: .eachTime, .hit: .never, .supplier: .never, .trail: .never,
                .report: .oncePerSession,
            ])
        #expect(try await place.isAsked(.referral))
        #expect(try await !place.isAsked(.hit))
    }

    @Test func aReasonHoldsForTheSessionAndThePersonAlone() async throws {
        let place = try await Place()
        try await place.purposes.state(.workingOnIt, words: " ", for: .referral, "a", as: place.lead)
        #expect(try await place.purposes.opening(.referral, "b", as: place.lead).purpose == "workingOnIt")
        #expect(try await place.isAsked(.readers, "a"))
        var later = place.lead
        later.session = "second"
        #expect(try await place.isAsked(.referral, "a", as: later))
        var colleague = try await place.test.principal([.modernSlaveryLead], in: place.lead.organisation)
        colleague.session = "first"
        #expect(try await place.isAsked(.referral, "a", as: colleague))
        #expect(try await place.isAsked(.referral, as: place.keeper))
    }

    @Test func eachTimeAsksForEachRecordAndAgainWhenSomeTimeHasGone() async throws {
        let place = try await Place()
        try await place.purposes.state(.other, words: "supervision of N.", for: .readers, "a", as: place.lead)
        #expect(try await place.purposes.opening(.readers, "a", as: place.lead).purpose == "other: supervision of N.")
        #expect(try await place.isAsked(.readers, "b"))
        #expect(try await place.isAsked(.readers))
        place.test.time.move(minutes: Purposes.minutes + 1)
        #expect(try await place.isAsked(.readers, "a"))
    }

    @Test func whoDoesNotSayWhyIsInTheTrail() async throws {
        let place = try await Place()
        #expect(try await place.isAsked(.referral, "a"))
        #expect(try await place.reasons("referral") == [Purposes.refusal])
    }

    @Test func aStatedPurposeIsTheReasonOfEveryEntryWithoutItsOwn() async throws {
        let place = try await Place()
        try await place.purposes.state(.audit, words: "", for: .referral, nil, as: place.lead)
        let reader = try await place.purposes.opening(.referral, "a", as: place.lead)
        let trail = place.test.trail
        try await place.test.store.write { transaction in
            try trail.append(.consultation, "referral", "a", by: reader.actor, in: transaction)
            try trail.append(.alteration, "referral", "a", by: reader.actor, reason: "own", in: transaction)
        }
        #expect(try await place.reasons("referral") == ["audit", "own"])
    }

    @Test(arguments: [
        (PurposeGround.other, "", PurposeError.Code.wordsMissing), (.other, "....... !", .wordsMissing),
        (.audit, "x", .wordsMissing), (.workingOnIt, String(repeating: "w", count: 501), .tooLong),
    ])
    func wordsThatSayNothingAreRefused(ground: PurposeGround, words: String, code: PurposeError.Code) async throws {
        let place = try await Place()
        let error = await #expect(throws: PurposeError.self) {
            try await place.purposes.state(ground, words: words, for: .referral, nil, as: place.lead)
        }
        #expect(error?.code == code)
        #expect(try await place.isAsked(.referral))
    }

    @Test func nobodyStatesAPurposeOutsideASession() async throws {
        let place = try await Place()
        let error = await #expect(throws: PurposeError.self) {
            try await place.purposes.state(.audit, words: "", for: .referral, nil, as: place.keeper)
        }
        #expect(error?.code == .noSession)
    }

    @Test func administratorsSettleTheRulesOfTheirOwnOrganisation() async throws {
        let place = try await Place()
        let stranger = try await place.test.principal([.modernSlaveryLead])
        try await place.purposes.settle([.referral: .never, .hit: .eachTime], as: place.keeper)
        #expect(try await !place.isAsked(.referral))
        #expect(try await place.isAsked(.hit, "h"))
        #expect(try await place.isAsked(.referral, as: stranger))
        #expect(try await place.reasons("purpose_rule") == ["never → eachTime", "oncePerSession → never"])
        let error = await #expect(throws: AccessError.self) {
            try await place.purposes.settle([.readers: .never], as: place.lead)
        }
        #expect(error?.code == .forbidden)
    }
}
