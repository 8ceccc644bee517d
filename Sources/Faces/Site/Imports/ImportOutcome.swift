import Foundation
import InputFiles
import Screening
import Suppliers

/// What came of an import or a check, as the job keeps it.
struct ImportOutcome: Codable, Sendable {
    /// Of contracts, suppliers or a ledger.
    var imported: ImportReport?
    var list: ListImportReport?
    var check: CheckReport?
    /// Why a file could not be read at all.
    var problem: InputProblem?
    /// Whether what was faulty was to be left out, so that part of a file may be loaded when a later part cannot be read.
    var skipsBad = false
    /// Why it failed otherwise: a code of `ScreeningError`, or `broken`.
    var failure: String?

    /// Whether something was loaded, or compared.
    var succeeded: Bool {
        problem == nil && failure == nil && imported?.refused != true && list?.refused != true
    }

    /// Whether something of the files was left out.
    var isPartial: Bool {
        (imported?[.skipped] ?? 0) > 0 || list?.problems.contains { $0.severity == .error } ?? false
    }

    /// In JSON, for the job.
    var json: String {
        let bytes = try? JSONEncoder().encode(self)
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// - Returns: nil where the text is none of ours.
    init?(json: String) {
        guard let outcome = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
        self = outcome
    }

    init() {}

    mutating func note(_ error: any Error) {
        switch error {
        case let error as InputProblem: problem = error
        case let error as ScreeningError: failure = error.code.rawValue
        default: failure = "broken"
        }
    }
}
