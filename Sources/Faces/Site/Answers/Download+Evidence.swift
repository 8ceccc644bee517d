import EvidenceFiles

extension Download {
    /// A file that somebody sent: saved, never shown by the browser.
    static func evidence(_ file: KeptFile, _ bytes: [UInt8]) -> Download {
        // What it was called does not say what it is: the ending is that of what it was found to be.
        let ending = file.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let name = file.type.endings.contains(ending) ? file.name : "\(file.name).\(file.type.rawValue)"
        return Download(name: name, type: "application/octet-stream") { piece in try await piece(bytes) }
    }
}
