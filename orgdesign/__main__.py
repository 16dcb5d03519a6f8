"""`python -m orgdesign`."""

from orgdesign.cli import main

if __name__ == "__main__":
    main(prog_name="orgdesign")
