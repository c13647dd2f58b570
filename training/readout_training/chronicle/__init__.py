"""What a chronicle of the news tells of: happenings and outcomes with their parts, read on the states of the shipped encoder, which is not trained here."""
