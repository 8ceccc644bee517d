import NameMatching

print("engine", engineVersion)
