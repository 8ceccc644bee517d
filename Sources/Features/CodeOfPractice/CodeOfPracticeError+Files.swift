import EvidenceFiles

extension CodeOfPracticeError {
    /// What was wrong with a file.
    init(_ error: EvidenceFilesError) {
        let code: Code =
            switch error.code {
            case .notFound: .notFound
            case .empty: .fileEmpty
            case .tooLarge: .fileTooLarge
            case .badType: .badFile
            case .malicious: .maliciousFile
            }
        self.init(code)
    }
}
