import EvidenceFiles
import Languages

extension Words {
    /// What the search for malicious software found.
    func tag(of scan: KeptFile.Scan) -> Tag {
        Tag(scan == .clean ? .good : .unknown, self(.evidenceFileScan, scan))
    }

    /// Which files are taken as evidence.
    /// - Parameter again: whether the form is shown again: a browser forgets the file that was chosen.
    func evidenceFileHint(again: Bool) -> String {
        let hint = self(
            .evidenceFileHint(
                endings: EvidenceFileType.allCases.flatMap(\.endings).joined(separator: ", "),
                size: number(EvidenceFileRule.largest >> 20)))
        return again ? "\(self(.evidenceFileAgain)) \(hint)" : hint
    }

    /// `48 KB`, `2.1 MB`
    func size(_ bytes: Int) -> String {
        bytes < 1 << 20
            ? "\(number(max(1, bytes >> 10))) KB" : "\(language.decimal(Double(bytes) / 1_048_576, places: 1)) MB"
    }

    /// `48 KB, SHA-256 0a1b…`
    func facts(of file: KeptFile) -> String { "\(size(file.size)), SHA-256 \(file.sha256)" }
}
