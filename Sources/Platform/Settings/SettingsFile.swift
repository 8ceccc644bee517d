import Configuration
import Foundation

/// The configuration file: JSON, one object a level.
struct SettingsFile {
    let path: String
    let provider: FileProvider<JSONSnapshot>
    private let lines: KeyLines
    private let names: [String]

    /// - Throws: `SettingsError` where it cannot be read or is no JSON.
    init(path: String) async throws(SettingsError) {
        self.path = path
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Self.error(path, "cannot be read")
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw Self.error(path, "is no JSON object")
        }
        do {
            let named = InMemoryProvider(values: ["filePath": ConfigValue(.string(path), isSecret: false)])
            provider = try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: named))
        } catch {
            throw Self.error(path, "holds a value that is no text, number, true or false")
        }
        names = Self.names(in: object)
        lines = KeyLines(String(decoding: data, as: UTF8.self))
    }

    func source(of name: String) -> SettingSource { .file(path, line: lines.lines[name]) }

    /// Names that are no settings, or stand twice.
    var problems: [SettingProblem] {
        let known = Set(SettingKey.all.map(\.name) + SettingKey.all.filter(\.isSecret).map(\.fileName))
        let unknown = names.filter { !known.contains($0) }.sorted()
        return unknown.map { name in
            SettingProblem(
                key: name, source: source(of: name), text: "there is no such setting\(Self.nearest(name, known))")
        } + lines.doubled.map { SettingProblem(key: $0, source: source(of: $0), text: "stands twice") }
    }

    private static func names(in object: [String: Any], under prefix: String = "") -> [String] {
        object.flatMap { name, value in
            (value as? [String: Any]).map { names(in: $0, under: "\(prefix)\(name).") } ?? ["\(prefix)\(name)"]
        }
    }

    /// The known name with the same last part or the same letters, for a slip of the pen.
    private static func nearest(_ name: String, _ known: Set<String>) -> String {
        let last = name.split(separator: ".").last.map { $0.lowercased() }
        let near = known.sorted().first {
            $0.lowercased() == name.lowercased() || $0.split(separator: ".").last.map { $0.lowercased() } == last
                || $0.sorted() == name.sorted()
        }
        return near.map { "; did you mean \($0)?" } ?? ""
    }

    private static func error(_ path: String, _ text: String) -> SettingsError {
        SettingsError(problems: [SettingProblem(key: "configuration", source: .file(path, line: nil), text: text)])
    }
}
