"""What comes from the web and from colleagues: nothing outside is read, nothing is fetched, each is a finding."""
