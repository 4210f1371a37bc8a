"""English words that do not tell what a sentence is about: grammar, reporting, change, comparison, time."""

GRAMMAR = """
a about above across after again against all almost alone along already also although always among an and another any
around as at away back be because been before behind being below between both but by can cannot could did do does done
down during each either else enough even ever every few for from further had has have having he hence her here hers
him himself his how however i if in indeed instead into is it its itself just least less like made make many may me
might mine more most much must my neither never no nor not nothing now of off often on once one only onto or other
others our out over own per perhaps quite rather same she should since so some still such than that the their them
then there these they this those though through thus to together too toward towards under until up upon us very was we
well were what when where whether which while who whole whom whose why will with within without would yet you your
"""
REPORTING = """
according add added adds announce announced announces ask asked call called claim claimed commit committed confirm
confirmed declare declared estimate estimated expect expected forecast give given hold note noted pledge pledged plan
planned project projected promise promised propose proposed provide provided put report reported reportedly reports
said say says see seen set show showed shown shows state stated take taken tell told use used vow vowed
"""
CHANGE = """
amount amounted climbed cut decline declined decrease decreased dropped fallen fell gained go grew grown grow increase
increased jumped lost lowered raise raised reach reached remain remained rise risen rising rose slid slipped spend
spent stand stood total totalled totaled unchanged went widened narrowed
"""
COMPARISON = """
approximately bigger compared estimated exactly fewer greater higher highest largest larger last latest least lower
lowest nearly new next past previous record roughly smaller some versus
"""
TIME = """
annual annually century daily day days decade earlier early end fiscal half late later month monthly months period
quarter quarterly quarters today tomorrow week weekly weeks year yearly years yesterday
"""
SCALE = """
billion bn cent cents dozen hundred million mn percent percentage point points thousand trillion trn
"""
OTHERS = frozenset((GRAMMAR + REPORTING + CHANGE + COMPARISON + TIME + SCALE).split())

MONTHS = tuple(
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
