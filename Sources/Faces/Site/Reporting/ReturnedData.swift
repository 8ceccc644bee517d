import Foundation
import Reports
import Sealing

/// What of a report that somebody came back to is opened in the browser.
struct ReturnedData: Encodable {
    struct Entry: Encodable {
        var name: String
        var kind: String
        var sealed: Data
    }

    var seal: String
    /// The content key sealed to the receipt; nil once the report is destroyed.
    var receipt: Data?
    /// In the order of the page.
    var entries: [Entry]
    /// Sentences that the script shows.
    var texts: [String: String]

    init(_ report: ReturnedReport, texts: [String: String]) {
        seal = report.seal.text
        receipt = report.receipt.map { Data($0) }
        entries = report.messages.map { Entry(name: $0.name.text, kind: $0.kind.rawValue, sealed: Data($0.sealed)) }
        self.texts = texts
    }
}
