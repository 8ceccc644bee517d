import Foundation
import InputFiles

/// Adds up how far an import of several files, perhaps read twice, has come.
final class ImportMeter {
    private let progress: (@Sendable (ReadingProgress) -> Void)?
    private let total: Int64
    private var before: Int64 = 0
    private var items = 0

    init(files: [String], passes: Int64, progress: (@Sendable (ReadingProgress) -> Void)?) {
        self.progress = progress
        total =
            passes
            * files.reduce(0) { sum, file in
                let size = (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int64
                return sum + (size ?? 0)
            }
    }

    /// - Parameters:
    ///   - file: how far the file at hand has been read.
    ///   - items: how many more things have been loaded.
    func note(_ file: ReadingProgress, items: Int) {
        self.items += items
        progress?(ReadingProgress(bytesRead: before + file.bytesRead, bytesTotal: total, items: self.items))
    }

    func endFile(_ file: ReadingProgress) {
        before += file.bytesRead
        progress?(ReadingProgress(bytesRead: before, bytesTotal: total, items: items))
    }
}

extension InputProblem {
    /// The same with the file's name as the person knows it: an upload lies under another.
    func named(_ name: String?) -> InputProblem {
        guard let name else { return self }
        var problem = self
        problem.file = name
        return problem
    }
}
