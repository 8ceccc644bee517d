import AuditTrail
import ContractManagement
import FollowTheMoney
import Foundation
import Languages
import Storage
import Testing

@testable import Site

/// Why something was done, as the trail says it in both languages.
@Suite struct TrailReasonTests {
    private func reason(
        _ act: Act, _ kind: String, _ reason: String, _ language: Language = .welsh
    ) throws -> String {
        let entry = TrailEntry(
            id: .new(at: TestSite.now), at: TestSite.now, act: act,
            actor: Actor(person: nil, organisation: nil, node: "n"), subjectKind: kind, reason: reason)
        return Words(catalogue: try Catalogue(), language: language).trailReason(of: entry)
    }

    @Test func whatTheProgramSaysIsSaidInTheLanguageOfThePage() throws {
        for kind in ["suppliers", "ledger", "contracts"] {
            #expect(try reason(.collection, "supplier", "import of \(kind) begun").hasPrefix("dechreuwyd"))
            #expect(try reason(.collection, "supplier", "import of \(kind) ended").hasPrefix("gorffennwyd"))
        }
        #expect(try reason(.alteration, "watchlist", "version 12") == "fersiwn 12")
        #expect(try reason(.alteration, "watchlist", "consequence: checkLicence").hasSuffix(": Gwirio’r drwydded"))
        #expect(try reason(.alteration, "organisation", "kind: force to council") == "math: Heddlu → Cyngor")
        #expect(try reason(.alteration, "referral", "goOn") == "Ewch ymlaen")
        #expect(try reason(.alteration, "purpose_rule", "never → eachTime") == "Dim rheswm → Ar gyfer pob cofnod")
        #expect(
            try reason(.alteration, "sign-in policy", "second factor required; password off")
                == "mae’r ail gam yn ofynnol; ni chaniateir cyfrinair")
    }

    @Test func whatIsDoneAtTheGateAndForThePublicIsSaidInWords() throws {
        #expect(try reason(.alteration, "procurement", "awarded") == "dyfarnwyd")
        #expect(try reason(.alteration, "procurement", "draw 12 of 1000000, share 100000").contains("12 o 1000000"))
        #expect(try reason(.alteration, "bidder", "representations") == "Sylwadau")
        #expect(try reason(.alteration, "statement", "approved") == "cymeradwywyd")
        #expect(
            try reason(.disclosure, "published_progress", "code, livingWage", .english)
                == "Code of practice, Living wage")
    }

    @Test func statesOfWhatIsLookedAfterAreSaidInWords() throws {
        let states: [(String, [String])] = [
            ("managed_concern", Concern.Answer.allCases.map(\.rawValue)),
            ("managed_remedy", Remedy.State.allCases.map(\.rawValue)),
            ("managed_step", CorrectiveStep.State.allCases.map(\.rawValue)),
        ]
        for (kind, codes) in states {
            for code in codes { #expect(try !reason(.alteration, kind, code).contains("“"), "\(kind) \(code)") }
        }
        #expect(try reason(.collection, "tender_question", "version 2") == "fersiwn 2")
    }

    /// A reason of the program without words would stand between quotation marks, as if a person had written it.
    @Test func everyReasonThatTheSourcesWriteIntoTheTrailHasWords() throws {
        var found = 0
        for floor in ["Features", "Platform"] {
            for file in SourceFolder(url: SourceFolder.all.url.appendingPathComponent(floor)).swiftFiles {
                let text = try String(contentsOf: file, encoding: .utf8)
                for act in text.matches(of: #/trail\.append\((?:(?!in: transaction)[\s\S])*?reason: "([^"\\]+)"/#) {
                    found += 1
                    let said = try reason(.collection, "any", String(act.1))
                    #expect(!said.contains("“"), "\(file.lastPathComponent): \(act.1)")
                }
            }
        }
        #expect(found > 40)
    }

    @Test func theTrailCanBeNarrowedToEveryKindOfRecordThatHasAWord() throws {
        let prefix = "trail.kind."
        let named = Set(try Catalogue().keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
        #expect(Set(TrailFilterForm.kinds.map { $0.replacing(" ", with: "-") }) == named)
    }

    @Test func behindAWordOfTheProgramStandsWhatSomebodyWrote() throws {
        #expect(try reason(.alteration, "hit", "notTheSame: other: firm") == "Nid yr un: “other: firm”")
        #expect(try reason(.alteration, "hit", "agreed: names") == "cytunodd yr ail berson: “names”")
        #expect(try reason(.erasure, "second factor", "reset: rang her") == "ailosodwyd yr ail gam: “rang her”")
        #expect(try reason(.erasure, "second factor", "turned off") == "diffoddwyd")
    }

    @Test(arguments: ["version 1", "same: the same firm", "merge undone", "audit", "roles: auditor", "agreed: yes"])
    func whatSomebodyWroteIsNeverTakenForTheProgram(text: String) throws {
        for language in Language.allCases {
            #expect(try reason(.erasure, "watchlist", text, language) == "“\(text)”")
            #expect(try reason(.combination, "supplier", text, language) == "“\(text)”")
            #expect(try reason(.alteration, "merge_offer", text, language) == "“\(text)”")
            #expect(try reason(.disclosure, "trail", text, language) == "“\(text)”")
        }
    }

    @Test func kindsOfListedThingsHaveWords() throws {
        let catalogue = try Catalogue()
        for name in FollowTheMoneySchema.names + ["Commodity", "Region"] {
            #expect(catalogue.has("schema.\(name)"), "\(name)")
        }
    }
}
