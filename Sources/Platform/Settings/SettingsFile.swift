import Configuration
import Foundation
import Languages

/// The configuration file: JSON, one object a level.
struct SettingsFile {
    /// A file that says everything has some kilobytes.
    static let mostBytes = 256 << 10

    let path: String
    let provider: FileProvider<JSONSnapshot>
    private let lines: KeyLines
    private let names: [String]

    /// - Throws: `SettingsError` where it cannot be read or is no JSON.
    init(path: String) async throws(SettingsError) {
        self.path = path
        // One byte more than there may be tells a file that is too long, whatever it is: a device has no end.
        guard let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: Self.mostBytes + 1) ?? Data()
        else { throw Self.error(path, .settingFaultFileUnreadable) }
        guard data.count <= Self.mostBytes else {
            throw Self.error(path, .settingFaultFileTooLarge(count: Self.mostBytes))
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw Self.error(path, .settingFaultFileNoObject)
        }
        do {
            let named = InMemoryProvider(values: ["filePath": ConfigValue(.string(path), isSecret: false)])
            provider = try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: named))
        } catch {
            throw Self.error(path, .settingFaultFileOddValue)
        }
        names = Self.names(in: object)
        lines = KeyLines(String(decoding: data, as: UTF8.self))
    }

    func source(of name: String) -> SettingSource { .file(path, line: lines.lines[name]) }

    /// Names that are no settings, or stand twice.
    var problems: [SettingProblem] {
        let known = Set(SettingKey.all.map(\.name) + SettingKey.all.filter(\.isSecret).map(\.fileName))
        let unknown = names.filter { !known.contains($0) }.sorted()
        return unknown.map { problem(of: $0, Self.unknown(nearest: Self.nearest($0, known))) }
            + lines.doubled.map { problem(of: $0, .settingFaultTwice) }
    }

    private func problem(of name: String, _ message: Message) -> SettingProblem {
        SettingProblem(key: name, source: source(of: name), fault: .plain(message))
    }

    private static func unknown(nearest: String?) -> Message {
        nearest.map { Message.settingFaultUnknownNear(near: $0) } ?? .settingFaultUnknown
    }

    private static func names(in object: [String: Any], under prefix: String = "") -> [String] {
        object.flatMap { name, value in
            (value as? [String: Any]).map { names(in: $0, under: "\(prefix)\(name).") } ?? ["\(prefix)\(name)"]
        }
    }

    /// The known name with the same last part or the same letters, for a slip of the pen.
    private static func nearest(_ name: String, _ known: Set<String>) -> String? {
        let last = name.split(separator: ".").last.map { $0.lowercased() }
        return known.sorted().first {
            $0.lowercased() == name.lowercased() || $0.split(separator: ".").last.map { $0.lowercased() } == last
                || $0.sorted() == name.sorted()
        }
    }

    private static func error(_ path: String, _ message: Message) -> SettingsError {
        SettingsError(problems: [SettingProblem(key: nil, source: .file(path, line: nil), fault: .plain(message))])
    }
}
