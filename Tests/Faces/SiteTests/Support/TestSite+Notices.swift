import Access
import Foundation
import Suppliers

extension TestSite {
    /// Loads one notice of an award of cleaning.
    /// - Parameter supplier: its name; without quotes.
    func loadContract(
        title: String, supplier: String, number: String? = nil, postcode: String = "LL94 9ZY",
        ocid: String = "ocds-test-1"
    ) async throws {
        let identifier = number.map { #", "identifier": {"scheme": "GB-COH", "id": "\#($0)"}"# } ?? ""
        let notice = """
            {"ocid": "\(ocid)", "id": "\(ocid)-1", "date": "2026-03-01T10:00:00Z", "tag": ["award"], \
            "buyer": {"name": "Heddlu Prawf"}, "parties": [{"id": "org-2", "name": "\(supplier)", \
            "roles": ["supplier"]\(identifier), "address": {"postalCode": "\(postcode)", "countryName": "Wales"}}], \
            "tender": {"title": "\(title)", "classification": {"scheme": "CPV", "id": "90910000"}, \
            "value": {"amount": 120000, "currency": "GBP"}, "procurementMethod": "open"}, \
            "awards": [{"id": "award-1", "suppliers": [{"id": "org-2", "name": "\(supplier)"}], \
            "value": {"amount": 120000, "currency": "GBP"}, "date": "2026-02-20"}]}
            """
        let path = try file("\(ocid).jsonl", notice)
        _ = try await suppliers.importContracts([path], as: person(.procurementOfficer))
    }
}
