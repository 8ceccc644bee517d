import Suppliers
import Testing

@Suite("Sectors by code and by words")
struct SectorTests {
    @Test(
        "Codes",
        arguments: [
            ("90910000-9", Sector.cleaning), ("98310000", .cleaning), ("79710000", .security), ("55520000", .catering),
            ("35811200", .textiles), ("18424300", .ppe), ("33141420", .ppe), ("30213100", .itHardware),
            ("45210000", .construction), ("50112300", .vehicleWashing), ("79620000", .agencyStaff), ("15000000", .food),
            ("77100000", .agriculture), ("85300000", .careAndHealth), ("60100000", .logistics), ("90511000", .waste),
            ("79100000", .professionalServices), ("79721000", .professionalServices), ("98000000", .other),
        ])
    func codes(code: String, sector: Sector) {
        #expect(Sector.sector(cpv: [code], category: nil) == sector)
    }

    @Test(
        "Ledger words, English and Welsh, in any case and with or without marks",
        arguments: [
            ("Cleaning", Sector.cleaning), ("GLANHAU", .cleaning), ("Gwasanaethau glanhau", .cleaning),
            ("Agency staff", .agencyStaff), ("Staff asiantaeth", .agencyStaff),
            ("Cleaning - agency staff", .agencyStaff),
            ("PPE", .ppe), ("Menig diogelwch", .ppe), ("Diogelwch", .security), ("Arlwyo", .catering),
            ("Gwisg heddlu", .textiles), ("Caledwedd TG", .itHardware), ("Golchi ceir", .vehicleWashing),
            ("Adeiladu", .construction), ("Bwyd môr", .food), ("Vehicle cleaning", .vehicleWashing),
            ("Cyfreithiol", .professionalServices), ("Gwastraff", .waste), ("Cludiant", .logistics),
            ("Zymurgy", .unknown), ("", .unknown),
        ])
    func words(category: String, sector: Sector) {
        #expect(Sector.sector(cpv: [], category: category) == sector)
    }

    @Test("A code that says nothing gives way to one that does; words stand back behind codes")
    func order() {
        #expect(Sector.sector(cpv: ["98000000", "90910000"], category: "Security") == .cleaning)
        #expect(Sector.sector(cpv: ["98000000"], category: "Security") == .other)
        #expect(Sector.sector(cpv: ["nonsense"], category: "Security") == .security)
    }

    @Test("Words lead to the same assessment as the code they stand for")
    func sameAssessment() {
        let words = InherentRisk.assess(RiskQuestion(category: "Glanhau", supplierCountries: ["gb"]))
        let code = InherentRisk.assess(RiskQuestion(cpv: ["90910000"], supplierCountries: ["gb"]))
        #expect(words == code)
    }
}
