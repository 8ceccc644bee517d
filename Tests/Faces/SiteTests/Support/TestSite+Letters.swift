import Access
import Foundation
import Storage
import TestSupport

extension TestSite {
    /// The paths of the links that were posted, oldest first, with whom each went to.
    func links() async throws -> [(recipient: String, text: String, path: String)] {
        try await store.store.read { transaction in
            try transaction.query(
                "SELECT recipient, text_key, text_values FROM mail_outbox ORDER BY id"
            ) { row in
                let values = try JSONDecoder().decode([String: String].self, from: Data(row.text(2).utf8))
                let link = values["link"] ?? ""
                return (row.text(0), row.text(1), link.replacing("https://manumit.example", with: ""))
            }
        }
    }
}
