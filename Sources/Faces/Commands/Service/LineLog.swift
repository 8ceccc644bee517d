internal import Foundation
internal import Logging
internal import Settings

/// Writes each event as a line to standard error: text for people, or JSON for machines. Events carry routes, codes and numbers;
/// what people typed is never among them.
struct LineLog: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let isJSON: Bool

    /// The logger that the settings describe.
    static func logger(_ settings: Settings) -> Logger {
        let level = settings.text(.logLevel).flatMap(Logger.Level.init(rawValue:)) ?? .info
        let isJSON = settings.text(.logFormat) == "json"
        return Logger(label: "manumit") { _ in LineLog(logLevel: level, isJSON: isJSON) }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
        let line =
            isJSON ? Self.json(event.level, event.message, fields) : Self.text(event.level, event.message, fields)
        Terminal.write(line + "\n")
    }

    private static func text(_ level: Logger.Level, _ message: Logger.Message, _ fields: Logger.Metadata) -> String {
        let pairs = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\(oneLine("\($0.value)"))" }.joined()
        return "\(time()) \(level) \(oneLine("\(message)"))\(pairs)"
    }

    private static func json(_ level: Logger.Level, _ message: Logger.Message, _ fields: Logger.Metadata) -> String {
        var object = fields.mapValues { "\($0)" }
        object["time"] = time()
        object["level"] = level.rawValue
        object["message"] = "\(message)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// Nothing that is logged begins a line of its own.
    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
    }

    private static func time() -> String { Date().formatted(.iso8601) }
}
