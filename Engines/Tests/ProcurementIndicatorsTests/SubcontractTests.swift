import Testing

@testable import ProcurementIndicators

/// U10: work passed on to firms that nobody was told of.
@Suite struct SubcontractTests {
    /// A notice of the main contractor "Main" that names a firm.
    private func name(_ firm: String, by contractor: String = "Main", in made: Case, _ ocid: String = "sub") {
        made.add(ocid, buyer: contractor, awards: [.init(firm)]) { $0.isSubcontract = true }
    }

    private func award(_ ocid: String, declaring firms: [String], in made: Case) {
        let bodies = firms.map { firm in
            let number = made.number(firm)
            var firm = firm
            return firm.withUTF8 { made.ledger.bodies.resolve(id: number, key: $0, name: number, isLarge: false) }
        }
        made.add(ocid, awards: [.init("Main")]) { $0.subcontractors = bodies }
    }

    @Test func aFirmThatWasDeclaredNowhere() {
        let made = Case()
        award("p", declaring: ["Known"], in: made)
        award("q", declaring: [], in: made)
        name("Known", in: made)
        #expect(made.flags(.unnamedSubcontractors).isEmpty)
        #expect(made.computable(.unnamedSubcontractors) == 1)
        name("Hidden", in: made, "other")
        #expect(made.flags(.unnamedSubcontractors) == ["ocid other": 1, "tenderer Main": 1])
        award("r", declaring: ["Hidden"], in: made)
        #expect(made.flags(.unnamedSubcontractors).isEmpty, "declared in any of its procurements")
    }

    @Test func whereTheContractorSuppliesNothingAtHandNothingIsSaid() {
        let made = Case()
        award("p", declaring: [], in: made)
        name("Firm", by: "Stranger", in: made)
        name("Main", by: "Main", in: made, "itself")
        #expect(made.flags(.unnamedSubcontractors).isEmpty)
        #expect(made.computable(.unnamedSubcontractors) == 0)
    }

    @Test func aNoticeOfABusinessIsNoPublicProcurement() {
        let made = Case()
        for index in 0..<6 {
            made.add("s\(index)", buyer: "Main", awards: [.init("Firm", day: index)]) {
                $0.isSubcontract = true
                $0.tender.method = .direct
                $0.tender.numberOfTenderers = 1
                $0.tender.tier = .high
            }
        }
        let findings = made.ledger.findings(made.settings)
        #expect(findings.flags.isEmpty && findings.coverage.allSatisfy { $0.computable == 0 })
    }

    @Test func firmsOfSeveralNoticesOfOneProcurementAddUp() {
        let made = Case()
        award("p", declaring: ["A"], in: made)
        award("p", declaring: ["B"], in: made)
        name("A", in: made, "a")
        name("B", in: made, "b")
        name("C", in: made, "b")
        #expect(made.flags(.unnamedSubcontractors) == ["ocid b": 1, "tenderer Main": 1])
    }
}
