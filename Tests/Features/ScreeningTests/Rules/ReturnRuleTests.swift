import FollowTheMoney
import NameMatching
import Storage
import Testing

@testable import Screening
@testable import Suppliers

@Suite struct ReturnRuleTests {
    static let supplier = SupplierIdentity(
        id: ID(stored: "s"), schema: .company,
        names: [SupplierName(text: "Acme Ltd", kind: .primary, source: "ledger")],
        identifiers: [], addresses: [SupplierAddress(street: "1 High St", postcode: "CF10 3NB")], countries: ["gb"])
    static let entity = FollowTheMoneyEntity(
        id: "e", schema: "Company", properties: ["name": ["Acme"], "notes": ["x"], "topics": ["sanction"]])
    let basis = ReturnRule.Basis(supplier: supplier, entity: entity)

    private func standing(
        _ state: HitState, before: HitState? = nil, verdict: Verdict? = nil, decided: Bool = true
    ) -> ReturnRule.Standing {
        ReturnRule.Standing(state: state, stateBefore: before, verdict: verdict, basis: decided ? basis : nil)
    }

    private var renamed: ReturnRule.Basis {
        var basis = basis
        basis.supplier.names.append(SupplierName(text: "Apex Ltd", kind: .alias, source: "contracts"))
        return basis
    }

    @Test(arguments: [HitState.open, .waitsForSecond, .deferred, .same, .notTheSame])
    func nothingChangesWhereNothingChanged(state: HitState) {
        #expect(ReturnRule.step(standing(state), now: basis, isAlike: true) == .stays)
    }

    @Test(arguments: [HitState.waitsForSecond, .deferred, .same, .notTheSame])
    func whatWasDecidedComesBackWithTheChange(state: HitState) {
        let change = Change(side: .supplier, kind: .added, field: "name", value: "Apex Ltd")
        #expect(ReturnRule.step(standing(state), now: renamed, isAlike: true) == .comesBack([change]))
    }

    @Test func whatIsOpenStaysOpenWhateverChanges() {
        #expect(ReturnRule.step(standing(.open), now: renamed, isAlike: true) == .stays)
    }

    @Test(arguments: [HitState.open, .waitsForSecond, .deferred, .same, .notTheSame])
    func whatIsNoLongerListedCloses(state: HitState) {
        #expect(ReturnRule.step(standing(state, verdict: .same), now: nil, isAlike: false) == .closes)
        #expect(ReturnRule.step(standing(.closed, before: state), now: nil, isAlike: false) == .stays)
    }

    @Test func whatIsNoLongerAlikeClosesUnlessSomebodySaidItIsTheSame() {
        #expect(ReturnRule.step(standing(.open), now: basis, isAlike: false) == .closes)
        #expect(ReturnRule.step(standing(.notTheSame, verdict: .notTheSame), now: basis, isAlike: false) == .closes)
        #expect(ReturnRule.step(standing(.same, verdict: .same), now: basis, isAlike: false) == .stays)
        guard case .comesBack = ReturnRule.step(standing(.same, verdict: .same), now: renamed, isAlike: false) else {
            Issue.record("a new name hides a confirmed link")
            return
        }
    }

    @Test func whatWasClosedComesBackAsItStood() {
        #expect(
            ReturnRule.step(standing(.closed, before: .notTheSame), now: basis, isAlike: true) == .restores(.notTheSame)
        )
        #expect(
            ReturnRule.step(standing(.closed, before: .open, decided: false), now: basis, isAlike: true)
                == .restores(.open))
        guard case .comesBack = ReturnRule.step(standing(.closed, before: .notTheSame), now: renamed, isAlike: true)
        else {
            Issue.record("changed while it was closed")
            return
        }
    }

    @Test func capitalsBlanksOrderAndSourcesDoNotCount() {
        var now = basis
        now.supplier.names = [SupplierName(text: " ACME  LTD", kind: .alias, source: "contracts")]
        now.supplier.addresses = [SupplierAddress(street: "High Street 1", postcode: "cf103nb")]
        now.entity.properties["name"] = ["acme"]
        now.entity.properties["notes"] = ["y"]
        #expect(ReturnRule.step(standing(.notTheSame), now: now, isAlike: true) == .stays)
    }

    @Test func whatItIsListedForCountsForAConfirmedLinkOnly() {
        var now = basis
        now.entity.properties["topics"] = ["sanction", "forced.labor"]
        #expect(ReturnRule.step(standing(.notTheSame, verdict: .notTheSame), now: now, isAlike: true) == .stays)
        let change = Change(side: .entry, kind: .added, field: "topics", value: "forced.labor")
        #expect(ReturnRule.step(standing(.same, verdict: .same), now: now, isAlike: true) == .comesBack([change]))
    }

    @Test func whatIsGoneIsToldToo() {
        var now = basis
        now.entity.properties["name"] = ["Acme Holdings"]
        now.entity.schema = "LegalEntity"
        #expect(
            ReturnRule.changes(from: basis, to: now, verdict: nil) == [
                Change(side: .entry, kind: .removed, field: "schema", value: "Company"),
                Change(side: .entry, kind: .added, field: "schema", value: "LegalEntity"),
                Change(side: .entry, kind: .removed, field: "name", value: "Acme"),
                Change(side: .entry, kind: .added, field: "name", value: "Acme Holdings"),
            ])
    }
}
