/// An invitation of a business to answer and to name who stands below it.
public enum ChainInvitation {}
