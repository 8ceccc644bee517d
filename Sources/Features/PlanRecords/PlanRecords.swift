public import CodeOfPractice
public import EthicalEmployment
public import Publications
public import Questionnaires
public import Suppliers
public import Tendering

/// The records of the other features that evidence in the action plan may refer to. Each is read through its own feature's door
/// as the person who asks; what goes to the modern slavery lead is not among them.
public enum PlanRecords {
    /// One source for each kind that another feature keeps.
    public static func sources(
        suppliers: Suppliers, employment: EthicalEmployment, tendering: Tendering, questionnaires: Questionnaires,
        publications: Publications
    ) -> [any EvidenceRecordSource] {
        [
            PaymentChoices(employment: employment), TenderChoices(tendering: tendering),
            ContractChoices(suppliers: suppliers), SupplierChoices(suppliers: suppliers),
            RequestChoices(questionnaires: questionnaires), StatementChoices(publications: publications),
        ]
    }
}
