import Access
import Foundation
import NameMatching
import Storage
import Suppliers
import TestSupport

/// A register of one test's own, with somebody who may fill it.
struct Register {
    let test: TestStore
    let suppliers: Suppliers
    let officer: Principal

    init() async throws {
        test = try await TestStore(Suppliers.migrations)
        suppliers = Suppliers(
            store: test.store, clock: test.clock, trail: test.trail,
            matcher: NameMatcher(transliterate: { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }))
        officer = try await test.principal([.procurementOfficer])
    }

    /// Writes a file beside the store and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        try file(name, Data(text.utf8))
    }

    func file(_ name: String, _ data: Data) throws -> String {
        let url = test.folder.appendingPathComponent(name)
        try data.write(to: url)
        return url.path
    }

    func importSuppliers(_ text: String) async throws -> ImportReport {
        try await suppliers.importSuppliers(try file("suppliers.csv", text), as: officer)
    }

    func importLedger(_ text: String) async throws -> ImportReport {
        try await suppliers.importLedger(try file("ledger.csv", text), as: officer)
    }

    func importContracts(_ lines: [String], options: ImportOptions = ImportOptions()) async throws -> ImportReport {
        try await suppliers.importContracts(
            [try file("\(UUID().uuidString).jsonl", lines.joined(separator: "\n"))], options: options, as: officer)
    }

    /// Every supplier by name.
    func all() async throws -> [Supplier] {
        try await suppliers.everySupplier(SupplierQuery(), as: officer)
    }

    func named(_ name: String) async throws -> Supplier? {
        try await all().first { $0.name == name }
    }
}

/// A made-up notice of an award.
struct Notice {
    var ocid: String
    var date = "2026-03-01T10:00:00Z"
    var title = "Cleaning of custody suites"
    var cpv = "90910000"
    var amount = "120000.50"
    var awardID = "award-1"
    var suppliers: [Supplier] = []

    struct Supplier {
        var id = "org-2"
        var name: String
        var number: String?
        var postcode: String?
    }

    var line: String {
        let parties = suppliers.map { supplier in
            let identifier = supplier.number.map { #", "identifier": {"scheme": "GB-COH", "id": "\#($0)"}"# } ?? ""
            let address =
                supplier.postcode.map { #", "address": {"postalCode": "\#($0)", "countryName": "Wales"}"# } ?? ""
            return
                #"{"id": "\#(supplier.id)", "name": "\#(supplier.name)", "roles": ["supplier"]\#(identifier)\#(address)}"#
        }
        let mentions = suppliers.map { #"{"id": "\#($0.id)", "name": "\#($0.name)"}"# }
        return """
            {"ocid": "\(ocid)", "id": "\(ocid)-\(date)", "date": "\(date)", "tag": ["award"], \
            "buyer": {"name": "Heddlu Prawf"}, "parties": [\(parties.joined(separator: ","))], \
            "tender": {"title": "\(title)", "classification": {"scheme": "CPV", "id": "\(cpv)"}, \
            "value": {"amount": \(amount), "currency": "GBP"}, "procurementMethod": "open"}, \
            "awards": [{"id": "\(awardID)", "suppliers": [\(mentions.joined(separator: ","))], \
            "value": {"amount": \(amount), "currency": "GBP"}, "date": "2026-02-20"}]}
            """
    }
}
