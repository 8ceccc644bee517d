public import Foundation

/// The public data sets that lie beside the checkout on machines that have them, and never inside it.
public enum SharedData {
    /// The folder of data: what `MANUMIT_SHARED` names, else `shared/data` beside the checkout; nil where absent.
    public static let folder: URL? = {
        if let path = ProcessInfo.processInfo.environment["MANUMIT_SHARED"] {
            return existing(URL(fileURLWithPath: path))
        }
        // This file is Tests/Support/SharedData.swift of the checkout, by whatever links it is reached.
        let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return existing(checkout.deletingLastPathComponent().appendingPathComponent("shared/data"))
    }()

    /// Whether the data is there; the condition of tests that read it.
    public static var present: Bool { folder != nil }

    /// The path of one file or folder of the data, for example `procurement/sell2wales.jsonl`; nil where the data is absent.
    public static func path(_ relative: String) -> String? { folder?.appendingPathComponent(relative).path }

    private static func existing(_ folder: URL) -> URL? {
        FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }
}
