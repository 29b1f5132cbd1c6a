print("regecon")
