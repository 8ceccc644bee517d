import Foundation

/// Copies of the story's files in which the days have moved with the calendar, for as long as they are needed.
struct MovedFiles: Sendable {
    let folder: URL

    /// - Throws: where a file cannot be read or written.
    init(of source: URL, by calendar: StoryCalendar) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("manumit-demonstration-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(at: source, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            try calendar.moved(text).write(
                to: folder.appendingPathComponent(file.lastPathComponent), atomically: false, encoding: .utf8)
        }
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
