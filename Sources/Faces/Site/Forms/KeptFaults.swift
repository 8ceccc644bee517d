import HTTPTypes
import Languages

/// What is wrong with a form, in every language: carried in hidden fields of the form, so that the language switch shows the
/// same faults again in the other language, also those that only the service could find.
struct KeptFaults: Sendable, Equatable {
    /// More than this no form of ours has; what a browser sends beyond is left out.
    private static let most = 50
    private static let longestText = 1000

    private var faults: [Language: FieldFaults] = [:]

    /// The faults of a page, by drawing its model in every language.
    init(of model: any PageModel, _ catalogue: Catalogue) {
        for language in Language.allCases {
            faults[language] = model.page(in: Words(catalogue: catalogue, language: language)).faults
        }
    }

    /// The faults that came with a form.
    init(_ form: Form) {
        for language in Language.allCases {
            var kept = FieldFaults()
            for value in form.values(Self.name(language)).prefix(Self.most) where value.count <= Self.longestText {
                let parts = value.split(separator: " ", maxSplits: 1)
                if parts.count == 2 { kept.add(String(parts[0]), String(parts[1])) }
            }
            faults[language] = kept
        }
    }

    subscript(_ language: Language) -> FieldFaults { faults[language] ?? FieldFaults() }

    /// The hidden fields.
    var fields: [Fields] {
        Language.allCases.flatMap { language in
            self[language].messages.map {
                ["keptName": Self.name(language), "kept": "\($0.field) \($0.text)"] as Fields
            }
        }
    }

    private static func name(_ language: Language) -> String { "fault-\(language.rawValue)" }
}

/// A page shown again in the other language with the faults that it had.
struct PageKeepingFaults: PageModel {
    let model: any PageModel
    let kept: KeptFaults

    func page(in words: Words) -> Page {
        var page = model.page(in: words)
        let faults = kept[words.language]
        guard page.faults.isEmpty, !faults.isEmpty else { return page }
        page.faults = faults
        page.fields = page.fields.marking(faults)
        page.status = .unprocessableContent
        return page
    }
}

extension Fields {
    /// These fields with the faults at the form's fields that they belong to, at whatever depth.
    fileprivate func marking(_ faults: FieldFaults) -> Fields {
        var answer = self
        for (name, value) in values {
            switch value {
            case let inner as Fields: answer.set(name, inner.marking(faults))
            case let list as [Fields]: answer.set(name, list.map { $0.marking(faults) })
            default: continue
            }
        }
        guard values["fault"] is NothingToShow, let name = values["name"] as? String, let fault = faults[name] else {
            return answer
        }
        answer.set("fault", fault)
        answer.set(
            "describedBy", [values["describedBy"] as? String, "\(name)-fault"].compactMap { $0 }.joined(separator: " "))
        return answer
    }
}
