/// A business somewhere in a supply chain, as one buying organisation knows it: a direct supplier of the register, or one
/// that a supplier named. Only its identity lives here; the records are in `Records/`.
public enum Business {}
