/// The four headings of the Welsh forces' action plan. Source: Welsh police forces, "Ethical employment in the supply chain:
/// action plan 2018-2021".
public enum PlanHeading: String, Sendable, Codable, CaseIterable {
    case enforcement
    case ethicalProcurement
    case employment
    case environment
}
