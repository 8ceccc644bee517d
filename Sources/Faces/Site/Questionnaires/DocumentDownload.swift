import Foundation
import HTTPTypes
import Hummingbird
import Questionnaires

/// A document that somebody sent, for a person to keep: never shown by the browser as a page of ours.
struct DocumentDownload: Sendable {
    let evidence: Evidence
    let content: [UInt8]

    init(_ evidence: Evidence, _ content: [UInt8]) {
        self.evidence = evidence
        self.content = content
    }

    var response: Response {
        let content = content
        return Download(name: name, type: type) { try await $0(content) }.response
    }

    /// From the digest: nothing of what the sender called it but an ending that fits.
    var name: String { "\(evidence.digest.prefix(12))\(ending)" }

    private var type: String {
        switch evidence.type {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .office: "application/octet-stream"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// The ending that the name has, where it is one that such a file may have.
    private var ending: String {
        let own = evidence.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let allowed: [String] =
            switch evidence.type {
            case .pdf: ["pdf"]
            case .png: ["png"]
            case .jpeg: ["jpg", "jpeg"]
            case .office: ["docx", "xlsx", "pptx", "odt", "ods", "odp"]
            case .text: ["txt", "csv"]
            }
        return allowed.contains(own) ? ".\(own)" : allowed.count == 1 ? ".\(allowed[0])" : ".bin"
    }
}
